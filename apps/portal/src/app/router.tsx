import { createBrowserRouter, redirect } from 'react-router';
import { Starting } from '../components/loaded.js';
import { ErrorPage, NotFoundPage } from './not-found.js';
import { Home } from './home.js';
import { Shell } from './shell.js';

/** Each area is a chunk of its own, fetched when its door is opened. */
export const router = createBrowserRouter([
  {
    path: '/',
    element: <Shell />,
    errorElement: <ErrorPage />,
    HydrateFallback: Starting,
    children: [
      { index: true, element: <Home /> },
      { path: 'sign-in', loader: () => redirect('/') },
      {
        path: 'commission/*',
        lazy: async () => ({ Component: (await import('../areas/commission/commission.js')).Commission }),
      },
      {
        path: 'desk/*',
        lazy: async () => ({ Component: (await import('../areas/desk/desk.js')).Desk }),
      },
      {
        path: 'missions/*',
        lazy: async () => ({ Component: (await import('../areas/missions/missions.js')).Missions }),
      },
      {
        path: 'partners/*',
        lazy: async () => ({ Component: (await import('../areas/partners/partners.js')).Partners }),
      },
      {
        path: 'mandates',
        lazy: async () => ({ Component: (await import('../areas/mandates/mandates-page.js')).MandatesPage }),
      },
      {
        path: 'mandates/:bodyId',
        lazy: async () => ({ Component: (await import('../areas/mandates/mandate-body-page.js')).MandateBodyPage }),
      },
      {
        path: 'administration/*',
        lazy: async () => ({
          Component: (await import('../areas/administration/administration.js')).Administration,
        }),
      },
      { path: 'account/*', lazy: async () => ({ Component: (await import('../areas/account/account.js')).Account }) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
