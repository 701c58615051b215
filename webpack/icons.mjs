// The few icons that the parts of Fluent UI in use draw with. Its own list of thousands makes a build minutes longer;
// an icon that is missing here fails the build.
export { iconFilledClassName, iconRegularClassName } from '@fluentui/react-icons/utils';
export { CheckmarkCircle12Filled, CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
export { DiamondDismiss12Filled, DiamondDismissFilled } from '@fluentui/react-icons/svg/diamond-dismiss';
export { Warning12Filled, WarningFilled } from '@fluentui/react-icons/svg/warning';
export { InfoFilled } from '@fluentui/react-icons/svg/info';
export { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
export { Checkmark12Filled, Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
export { Square12Filled, Square16Filled } from '@fluentui/react-icons/svg/square';
export { CircleFilled } from '@fluentui/react-icons/svg/circle';
