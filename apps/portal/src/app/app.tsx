import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { useTranslation } from 'react-i18next';
import { languageFor } from '../i18n/languages.js';
import { SessionProvider } from './session-provider.js';
import { router } from './router.js';
import { theme } from './theme.js';

export function App() {
  const { i18n } = useTranslation();
  const { direction } = languageFor(i18n.language);
  useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return (
    // A new direction is a new provider: Mantine reads it once.
    <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
      <MantineProvider theme={theme} forceColorScheme="light" deduplicateCssVariables>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
