import { expect, test } from './fixtures';
import { firstSession, newUser } from './makers';

/** What a language is called in the one before it, and what then is on the account page. */
const languages = [
  {
    name: 'German (Germany)',
    field: 'Language',
    save: 'Save',
    lang: 'de-DE',
    account: 'Konto',
    refused: 'Dies ist keine E-Mail-Adresse; schreiben Sie sie als name@example.com.',
    customers: 'Kunden',
    day: /\b\d{2}\.\d{2}\.\d{4}\b/,
  },
  {
    name: 'Japanisch (Japan)',
    field: 'Sprache',
    save: 'Speichern',
    lang: 'ja-JP',
    account: 'アカウント',
    refused: 'メールアドレスではありません。name@example.comの形式で入力してください。',
    customers: '顧客',
    day: /\b\d{4}\/\d{2}\/\d{2}\b/,
  },
];

test('before the sign-in the browser chooses the language, then a click does, and it lasts', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.locator('[name=accountName]').fill('nobody-here');
  await page.locator('[name=password]').fill('wrong');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toContainText('Der Kontoname oder das Passwort ist falsch.');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
});

test('the console and what the server refuses speak the language that is chosen on the account page', async ({
  page,
  baseURL,
}) => {
  await firstSession(page, await newUser(baseURL, 'isp-one', 'ADMINISTRATOR'));
  await page.goto('/account');
  for (const { name, field, save, lang, account, refused, customers, day } of languages) {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByRole('button', { name: save, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: account })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: account })).toBeVisible();

    await page.locator('[autocomplete=email]').fill('nobody');
    await page.locator('form').first().locator('[type=submit]').click();
    await expect(page.getByText(refused)).toBeVisible();

    await page.goto('/customers');
    await expect(page.getByRole('heading', { level: 1, name: customers })).toBeVisible();
    await expect(page.locator('main').getByText(day).first()).toBeVisible();
    await page.goto('/account');
  }
});
