import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState, useSyncExternalStore } from 'react';
import { type Example, examples } from './examples';
import './playground.css';
import { look, onLook } from './look';

let token = '';

/** The session of the console, or a token where one was given. */
const fetcher: Fetcher = async ({ query, variables, operationName }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: token ? 'omit' : 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...options?.headers,
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};

const plugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };
const plugins = [plugin];
/** What a page of the console has asked, when it opened this one. Nothing runs before somebody says so. */
const opened = openedBy(window.location.hash);
const defaultTabs = opened ? [opened] : examples.slice(0, 3).map(asTab);

export function Playground() {
  const theme = useSyncExternalStore(onLook, look);
  return (
    <div className="playground" data-look={theme}>
      <TokenBar />
      <main className="editor">
        <GraphiQL
          fetcher={fetcher}
          forcedTheme={theme}
          plugins={plugins}
          visiblePlugin={plugin}
          defaultTabs={defaultTabs}
          initialQuery={opened?.query}
          initialVariables={opened?.variables}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  );
}

/** Whom the requests come from. A token stays in this page and is stored nowhere. */
function TokenBar() {
  const [given, setGiven] = useState(false);
  return (
    <header className="tokenBar">
      <a href="/">OpenLMP</a>
      <h1>API playground</h1>
      <label>
        <span>API token</span>
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="none: the console's session is used"
          onChange={(event) => {
            token = event.currentTarget.value.trim();
            setGiven(token !== '');
          }}
        />
      </label>
      <span role="status">{given ? 'Requests use the token' : 'Requests use your session'}</span>
    </header>
  );
}

function Examples() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function open(example: Example) {
    const tab = asTab(example);
    if (queryEditor && queryEditor.getValue().trim() !== '') addTab();
    // The new tab empties the editors first.
    setTimeout(() => {
      queryEditor?.setValue(tab.query);
      variableEditor?.setValue(tab.variables);
    });
  }

  return (
    <section className="examples">
      <h2>Examples</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.6} aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" strokeLinecap="round" />
    </svg>
  );
}

function openedBy(hash: string) {
  const given = new URLSearchParams(hash.slice(1));
  const query = given.get('query');
  if (query === null) return null;
  try {
    return { query, variables: JSON.stringify(JSON.parse(given.get('variables') ?? '{}'), null, 2) };
  } catch {
    return { query, variables: '' }; // the address was cut
  }
}

function asTab({ query, variables }: Example) {
  return { query, variables: variables ? JSON.stringify(variables, null, 2) : '' };
}
