/** The title of a category in other languages. */
const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });

/** Titles by language, each marked as text of its language. */
export function TranslatedTitles({ titles }: { readonly titles: Readonly<Record<string, string>> }) {
  const rows = Object.entries(titles).map(([language, title]) => ({
    language,
    name: ENGLISH.of(language) ?? language,
    title,
  }));
  return (
    <dl className="languages">
      {rows
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(({ language, name, title }) => (
          <div key={language}>
            <dt>{name}</dt>
            <dd lang={language} dir="auto">
              {title}
            </dd>
          </div>
        ))}
    </dl>
  );
}
