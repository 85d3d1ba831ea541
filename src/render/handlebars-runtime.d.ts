declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  /** Handlebars without its compiler: it runs precompiled templates. */
  const runtime: typeof Handlebars;
  export default runtime;
}
