/** Registers every Delaktig element under its own tag. */
import '@delaktig/conversation-mat/define.js';
import '@delaktig/network-map/define.js';
import '@delaktig/a-normal-day/define.js';
import '@delaktig/what-matters/define.js';
import '@delaktig/conversation-menu/define.js';
import '@delaktig/meeting-circle/define.js';
import '@delaktig/sip-form/define.js';
