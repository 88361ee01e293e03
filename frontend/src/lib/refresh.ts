import { useRelayEnvironment } from 'react-relay/hooks';
import { commitLocalUpdate } from 'relay-runtime';
import { useNavigation } from '../ui/Link';

/**
 * Asks the server again for everything on screen, after a change that added rows to lists or took rows from them.
 * The old rows stay until the new ones are here.
 */
export function useRefresh(): () => void {
  const environment = useRelayEnvironment();
  const { reload } = useNavigation();
  return () => {
    commitLocalUpdate(environment, (store) => store.invalidateStore());
    reload();
  };
}
