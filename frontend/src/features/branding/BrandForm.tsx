import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Input, Stack, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { BrandForm_partner$key } from '../../__generated__/BrandForm_partner.graphql';
import type { BrandFormMutation } from '../../__generated__/BrandFormMutation.graphql';
import { formatNumber } from '../../lib/format';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { defaultAccent } from '../../theme/accent';
import { FormActions, FormProblems } from '../../ui/Form';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';
import classes from './BrandForm.module.css';
import { BrandPreview } from './BrandPreview';
import { base64Of, dataOf, fetchPicture, refusalOf } from './picture';

const fragment = graphql`
  fragment BrandForm_partner on Partner {
    version
    company
    brand {
      title
      accent
      logoPath
    }
  }
`;

const mutation = graphql`
  mutation BrandFormMutation($input: BrandUpdateInput!) {
    brandUpdate(input: $input) {
      partner {
        id
        version
        ...BrandForm_partner
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** What was changed and not saved; empty is the platform's own. A logo is a data: address. */
interface Draft {
  title?: string;
  accent?: string;
  logo?: string;
}

const errors = (answer: BrandFormMutation['response']) => answer.brandUpdate.userErrors;

/** Title, color and logo of a partner's console, with how they look before they are saved. */
export function BrandForm({ partner: key }: { partner: BrandForm_partner$key }) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const { version, company, brand } = useFragment(fragment, key);
  const [draft, setDraft] = useState<Draft>({});
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const values = {
    title: draft.title ?? brand.title ?? '',
    accent: draft.accent ?? brand.accent ?? '',
    logo: draft.logo ?? brand.logoPath ?? '',
  };
  const undo = useUndo<BrandFormMutation>(mutation, errors);
  const submit = useSubmit<BrandFormMutation>(mutation, {
    errors,
    form: {
      getValues: () => values,
      setFieldError: (path, message) => setWrong((all) => ({ ...all, [path]: message })),
      clearErrors: () => setWrong({}),
    },
  });
  const change = (part: Draft) => setDraft((all) => ({ ...all, ...part }));

  async function save({ logo, ...texts }: Draft) {
    const other = logo !== undefined;
    // The picture before is gone from the server once there is another.
    const before = other ? await fetchPicture(brand.logoPath) : undefined;
    const input = { ...texts, ...(other ? { logo: base64Of(logo) } : {}) };
    const answer = await submit.run({ input: { ...input, expectedVersion: version } });
    const saved = answer?.brandUpdate.partner;
    if (!saved) return;
    setDraft({});
    const back = { title: brand.title ?? '', accent: brand.accent ?? '', logo: before };
    toast({
      tone: 'good',
      title: t`Branding saved`,
      // Without its picture the brand before cannot come back.
      action: before === null ? undefined : undo({ input: { ...back, expectedVersion: saved.version } }),
    });
  }

  async function choose(file: File) {
    const size = formatNumber(i18n.locale, Math.ceil(file.size / 1024));
    const says = {
      size: t`This picture has ${size} KB; at most 256 KB are taken.`,
      type: t`This file is not a PNG, JPEG or WebP picture, and only those are taken.`,
    };
    const refusal = await refusalOf(file);
    setWrong((all) => ({ ...all, logo: refusal ? says[refusal] : '' }));
    if (refusal === null) change({ logo: await dataOf(file) });
  }

  const isDefault = !brand.title && !brand.accent && !brand.logoPath;
  return (
    <div className={classes.beside}>
      <Card title={<Trans>Your console</Trans>}>
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void save(draft);
          }}
        >
          <FormProblems
            problems={submit.problems}
            stale={submit.stale !== null}
            newest={{
              reload: () => {
                submit.clear();
                refresh();
              },
              others: null,
            }}
            failure={submit.failure}
            onRetry={submit.retry}
          />
          <LeaveGuard dirty={Object.keys(draft).length > 0} />
          <Stack gap="md">
            <TextInput
              label={t`Console title`}
              description={t`Your users, and those of your customers, see it at the top and in the titles of their tabs.`}
              maxLength={60}
              placeholder={company}
              value={values.title}
              error={wrong.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <TextInput
              label={t`Accent color`}
              description={t`Buttons, links and marks are drawn in it.`}
              placeholder={defaultAccent}
              value={values.accent}
              error={wrong.accent}
              onChange={(event) => change({ accent: event.currentTarget.value })}
              rightSection={
                <input
                  type="color"
                  className={classes.color}
                  aria-label={t`Choose a color`}
                  value={/^#[0-9a-f]{6}$/i.test(values.accent) ? values.accent : defaultAccent}
                  onChange={(event) => change({ accent: event.currentTarget.value })}
                />
              }
            />
            <Input.Wrapper
              label={t`Logo`}
              labelElement="div"
              description={t`PNG, JPEG or WebP of at most 256 KB. It is shown 28 pixels high, on light and on dark.`}
              error={wrong.logo}
            >
              <div className={classes.logo}>
                {values.logo !== '' && <img className={classes.picture} src={values.logo} alt={t`Logo`} />}
                <FileButton
                  accept="image/png,image/jpeg,image/webp"
                  onChange={(file) => file && void choose(file)}
                >
                  {(props) => (
                    <Button variant="default" leftSection={<IconUpload size={16} aria-hidden />} {...props}>
                      {values.logo === '' ? <Trans>Choose a picture</Trans> : <Trans>Choose another</Trans>}
                    </Button>
                  )}
                </FileButton>
                {values.logo !== '' && (
                  <Button
                    variant="subtle"
                    color="gray"
                    onClick={() => {
                      setWrong((all) => ({ ...all, logo: '' }));
                      change({ logo: '' });
                    }}
                  >
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </div>
            </Input.Wrapper>
          </Stack>
          <FormActions>
            <Button
              variant="default"
              disabled={isDefault || submit.pending}
              onClick={() => void save({ title: '', accent: '', logo: '' })}
            >
              <Trans>Back to the default</Trans>
            </Button>
            <Button type="submit" loading={submit.pending} disabled={Object.keys(draft).length === 0}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </form>
      </Card>
      <Card title={<Trans>Preview</Trans>}>
        <BrandPreview
          title={values.title || company}
          accent={values.accent || defaultAccent}
          logo={values.logo}
          onAccent={(accent) => change({ accent })}
        />
      </Card>
    </div>
  );
}
