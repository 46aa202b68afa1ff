declare namespace App {
  interface Locals {
    view: import('./content/view.ts').View
  }
}
