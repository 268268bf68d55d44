import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD } from './portal-world.js';
import { openVisitor, type Visitor } from './visitor.js';

/** A name as people read it: what is said for screen readers only may stand a space apart. */
function called(name: string | RegExp): string | RegExp {
  if (typeof name !== 'string' || !name.includes(': ')) return name;
  const [action, ...thing] = name.split(': ').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${action} ?: ${thing.join(': ')}$`);
}

/** Somebody at the portal, signed in through its form, who finds things as people do: by what they are called. */
export class Person {
  private constructor(private readonly visitor: Visitor) {}

  static async signIn(browser: Browser, url: string, email: string): Promise<Person> {
    const visitor = await openVisitor(browser, url);
    await visitor.goto('/');
    await visitor.page.getByLabel('E-mail address').fill(email);
    await visitor.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await visitor.page.getByRole('button', { name: 'Sign in' }).click();
    await visitor.page.getByRole('navigation', { name: 'Areas' }).waitFor();
    return new Person(visitor);
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** What should not have happened: requests elsewhere, errors, what the content policy refused. */
  get complaints(): readonly string[] {
    return this.visitor.complaints;
  }

  goto(path: string): Promise<void> {
    return this.visitor.goto(path);
  }

  /** Opens a page by the name of its link and waits for its heading. */
  async follow(link: string | RegExp, heading?: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name: called(link) })
      .first()
      .click();
    if (heading) await this.heading(heading).waitFor();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, level: 1 });
  }

  async press(button: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: called(button) })
      .first()
      .click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text);
  }

  async choose(label: string | RegExp, option: string | { value: string }): Promise<void> {
    await this.page
      .getByLabel(label)
      .first()
      .selectOption(typeof option === 'string' ? { label: option } : option);
  }

  async tick(label: string | RegExp): Promise<void> {
    await this.page.getByLabel(label).first().check();
  }

  /** Fills the three boxes of a date. */
  async date(legend: string | RegExp, date: string): Promise<void> {
    const [year, month, day] = date.split('-').map(Number);
    const group = this.page.getByRole('group', { name: legend });
    await group.getByLabel('Day').fill(String(day));
    await group.getByLabel('Month').fill(String(month));
    await group.getByLabel('Year').fill(String(year));
  }

  async attach(label: string | RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByLabel(label).first().click();
    await (await chooser).setFiles(file);
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  /** A picture of what the person sees, where `COMITIA_TEST_PICTURES` names a folder for them. */
  keepPicture(name: string): Promise<void> {
    return this.visitor.keepPicture(name);
  }

  close(): Promise<void> {
    return this.visitor.close();
  }
}
