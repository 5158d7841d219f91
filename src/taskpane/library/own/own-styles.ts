import { makeStyles, tokens } from '@fluentui/react-components';

/** Shared by the views of 我的指标. */
export const useOwnStyles = makeStyles({
  heading: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  line: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  quiet: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '0 0 12px' },
  notice: {
    margin: '0 0 12px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    overflowWrap: 'anywhere',
  },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  itemActions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  term: { color: tokens.colorNeutralForeground2 },
  // Always in sight, as in the other views that end with a decision.
  decision: {
    position: 'sticky',
    bottom: '-12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '12px -12px -12px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
