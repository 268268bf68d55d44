import { Menu, UnstyledButton } from '@mantine/core';
import { IconBell, IconBuildingBank, IconChevronDown, IconMenu2, IconUser, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { useApiQuery, useApiSubscription } from '../api/use-operation.js';
import { LanguageMenu } from '../components/language-menu.js';
import { Mark } from '../components/mark.js';
import { NotificationAddedDocument, UnreadCountDocument } from '../gql/graphql.js';
import { useFormat } from '../i18n/use-format.js';
import { AREA_PATHS, areasOf } from './areas.js';
import { useSession } from './session-context.js';
import classes from './shell.module.css';

/** The frame around every page: where you are, for whom you act, what is new. */
export function Shell() {
  const { t } = useTranslation();
  const { active } = useSession();
  const { pathname } = useLocation();
  // The menu of a phone is open on one page only: going on closes it.
  const [openOn, setOpenOn] = useState<string>();
  const open = openOn === pathname;

  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content">
        {t('shell.skip')}
      </a>
      <header className={`${classes['head']} no-print`}>
        <div className={classes['bar']}>
          <Link to="/" className={classes['mark']} aria-label={t('shell.homeLabel')}>
            <Mark />
            <span>Comitia</span>
          </Link>
          <div className={classes['tools']}>
            <OrganisationSwitcher />
            <Bell />
            <AccountMenu />
          </div>
          <button
            type="button"
            className={classes['menuButton']}
            aria-expanded={open}
            aria-controls="areas"
            onClick={() => setOpenOn(open ? undefined : pathname)}
          >
            {open ? <IconX size={20} aria-hidden /> : <IconMenu2 size={20} aria-hidden />}
            {t('shell.menu')}
          </button>
        </div>
        <nav id="areas" aria-label={t('shell.areas')} className={classes['areas']} data-open={open || undefined}>
          <ul>
            {areasOf(active).map((area) => (
              <li key={area}>
                <NavLink to={AREA_PATHS[area]} className={classes['area']}>
                  {t(`area.${area}`)}
                </NavLink>
              </li>
            ))}
          </ul>
          <LanguageMenu dark />
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={classes['content']}>
        <Outlet />
      </main>
      <footer className={`${classes['foot']} no-print`}>
        <p>{t('shell.foot')}</p>
      </footer>
      <ScrollRestoration />
    </div>
  );
}

function OrganisationSwitcher() {
  const { t } = useTranslation();
  const { viewer, active, switchOrganisation } = useSession();
  const navigate = useNavigate();
  const name = active?.organisation.acronym ?? active?.organisation.name ?? t('shell.noOrganisation');
  if (viewer.memberships.length < 2) {
    return (
      <span className={classes['organisation']}>
        <IconBuildingBank size={18} aria-hidden />
        <span dir="auto">{name}</span>
      </span>
    );
  }
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes['tool']} aria-label={t('shell.actingFor', { name })}>
          <IconBuildingBank size={18} aria-hidden />
          <span className={classes['toolText']} dir="auto">
            {name}
          </span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.actFor')}</Menu.Label>
        {viewer.memberships.map((membership) => (
          <Menu.Item
            key={membership.id}
            mih={44}
            fw={membership.id === active?.id ? 700 : 400}
            aria-current={membership.id === active?.id || undefined}
            onClick={() =>
              void switchOrganisation(membership.id).then((done) => {
                if (done) void navigate('/');
              })
            }
          >
            <span dir="auto">{membership.organisation.name}</span>
            <br />
            <small>{membership.roles.map((role) => t(`role.${role}`)).join(', ')}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Bell() {
  const { t } = useTranslation();
  const format = useFormat();
  const [{ data }, refetch] = useApiQuery(UnreadCountDocument, {});
  const added = useApiSubscription(NotificationAddedDocument, {});
  const newest = added?.notificationAdded.id;
  useEffect(() => {
    if (newest) refetch({ requestPolicy: 'network-only' });
  }, [newest, refetch]);
  const count = data?.notifications.totalCount ?? 0;
  return (
    <Link
      to="/account/notifications"
      className={classes['tool']}
      aria-label={t('shell.notifications', { count })}
      title={t('notifications.title')}
    >
      <IconBell size={22} aria-hidden />
      {count > 0 && (
        <span className={classes['count']} aria-hidden>
          {count > 99 ? '99+' : format.number(count)}
        </span>
      )}
    </Link>
  );
}

function AccountMenu() {
  const { t } = useTranslation();
  const { viewer, signOut } = useSession();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes['tool']} aria-label={t('shell.account', { name: viewer.name })}>
          <IconUser size={20} aria-hidden />
          <span className={`${classes['toolText']} ${classes['person']}`} dir="auto">
            {viewer.name}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label dir="auto">{viewer.email}</Menu.Label>
        <Menu.Item component={Link} to="/account/notifications" mih={44}>
          {t('notifications.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/calendar-feed" mih={44}>
          {t('feed.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/data" mih={44}>
          {t('person.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item mih={44} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
