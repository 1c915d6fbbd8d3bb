import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';
import {
  Settings as SidebarSettings,
  UserSettingsSignInAvatar,
} from '@backstage/plugin-user-settings';
import AssessmentOutlinedIcon from '@material-ui/icons/AssessmentOutlined';
import CategoryIcon from '@material-ui/icons/Category';
import MenuIcon from '@material-ui/icons/Menu';
import NotificationsIcon from '@material-ui/icons/Notifications';
import SearchIcon from '@material-ui/icons/Search';
import type { PropsWithChildren } from 'react';

/** The menu on the left, beside every page. */
export function Root({ children }: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarGroup label="Menu" icon={<MenuIcon />}>
          <SidebarItem icon={CategoryIcon} to="catalog" text="Catalog" />
          <SidebarItem
            icon={AssessmentOutlinedIcon}
            to="sla"
            text="Service levels"
          />
          <SidebarItem icon={SearchIcon} to="search" text="Search" />
          <SidebarItem
            icon={NotificationsIcon}
            to="notifications"
            text="Notifications"
          />
        </SidebarGroup>
        <SidebarSpace />
        <SidebarDivider />
        <SidebarGroup
          label="Settings"
          icon={<UserSettingsSignInAvatar />}
          to="/settings"
        >
          <SidebarSettings />
        </SidebarGroup>
      </Sidebar>
      {children}
    </SidebarPage>
  );
}
