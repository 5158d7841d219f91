/** Run by the build, which writes it beside the pane's scripts as a file of its own (webpack.config.js, "?json"). */
export * as default from './reasons';
