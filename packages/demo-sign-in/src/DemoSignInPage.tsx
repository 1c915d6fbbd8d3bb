import { ErrorPanel, ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type IdentityApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Container from '@material-ui/core/Container';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemText from '@material-ui/core/ListItemText';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { chosenPersona } from './chosenPersona';

/** Forgets the choice when the visitor signs out. */
function forgetful(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      chosenPersona.clear();
      await identity.signOut();
    },
  };
}

function PersonaList(props: { readonly onChoose: (name: string) => void }) {
  const config = useApi(configApiRef);
  const personas = config.getOptionalConfigArray('demo.personas') ?? [];
  return (
    <Container component="main" maxWidth="sm">
      <Typography
        component="h1"
        variant="h3"
        gutterBottom
        style={{ marginTop: 48 }}
      >
        {config.getOptionalString('app.title')}
      </Typography>
      <Typography component="p" gutterBottom>
        This is a demo. Enter as one of these people: each sees what their role
        may see.
      </Typography>
      <Paper>
        <List aria-label="People">
          {personas.map(persona => (
            <ListItem
              key={persona.getString('name')}
              button
              component="button"
              style={{ width: '100%' }}
              onClick={() => props.onChoose(persona.getString('name'))}
            >
              <ListItemText
                primary={persona.getString('title')}
                secondary={persona.getString('role')}
              />
            </ListItem>
          ))}
        </List>
      </Paper>
    </Container>
  );
}

/** Enter the demo as one of its people, without a password: for demos and tests alone. */
export function DemoSignInPage(props: SignInPageProps) {
  const [persona, setPersona] = useState(chosenPersona.get());
  const choose = (name: string) => {
    chosenPersona.set(name);
    setPersona(name);
  };
  const chooseAgain = () => {
    chosenPersona.clear();
    setPersona(null);
  };
  if (persona === null) {
    return <PersonaList onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-persona': persona }}
      onSignInSuccess={identity => props.onSignInSuccess(forgetful(identity))}
      ErrorComponent={({ error }) => (
        <Container component="main" maxWidth="sm">
          <ErrorPanel
            error={error ?? new Error('Nobody could be signed in')}
            title="Is the backend running yet?"
          />
          <Button
            variant="outlined"
            onClick={chooseAgain}
            style={{ marginTop: 16 }}
          >
            Choose somebody else
          </Button>
        </Container>
      )}
    />
  );
}
