package fr.maillage.journeys.checks;

import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a form helps whoever fills it in: groups have a legend, an error is beside its field, bound to it, summed up on
 * top and said in the title, and what browsers know of oneself may be filled in by them (RGAA 8.6, 11.1, 11.5, 11.6,
 * 11.10, 11.13).
 */
final class Forms {
    private static final String FAULTS = """
            (() => {
              const faults = [], shown = element => element.checkVisibility();
              const name = field => (field.name || field.outerHTML.slice(0, 80));
              const byId = (field, attribute) => (field.getAttribute(attribute) ?? '').split(' ').filter(Boolean)
                .map(id => document.getElementById(id));
              const groups = {};
              for (const field of [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter(shown)) {
                if (field.placeholder) faults.push('exemple dans le champ : ' + name(field));
                if (field.title) faults.push('consigne dans une bulle : ' + name(field));
                const described = byId(field, 'aria-describedby');
                if (described.includes(null)) faults.push('consigne absente : ' + name(field));
                if (field.getAttribute('aria-invalid') === 'true' && !described.some(text => text?.innerText.trim() && text.closest('.error')))
                  faults.push('erreur qui n’est pas reliée : ' + name(field));
                if (['radio', 'checkbox'].includes(field.type)) (groups[field.type + field.form?.action + field.name] ??= []).push(field);
              }
              for (const group of Object.values(groups))
                if (group.length > 1 && group[0].type === 'radio' || group.length > 4) {
                  const set = group[0].closest('fieldset, [role=group], [role=radiogroup]');
                  const legend = set?.querySelector(':scope > legend') ?? byId(set ?? document.body, 'aria-labelledby')[0];
                  if (!legend?.innerText.trim() && !set?.getAttribute('aria-label')) faults.push('groupe sans légende : ' + name(group[0]));
                }
              const summary = [...document.querySelectorAll('main [role=alert].bad')].filter(shown);
              if (summary.length && !/^(Erreur|Error|خطأ)/.test(document.title)) faults.push('erreur que le titre ne dit pas : ' + document.title);
              if (document.querySelector('[aria-invalid=true]') && !summary.length) faults.push('erreur sans résumé');
              for (const link of summary.flatMap(box => [...box.querySelectorAll('a[href^="#"]')]))
                if (!document.getElementById(link.hash.slice(1))) faults.push('erreur qui ne mène à rien : ' + link.hash);
              return faults;
            })()
            """;

    /** What the browser may fill in, by the words of the label that ask for something of oneself. */
    private static final String PURPOSES = """
            (() => {
              const wanted = [
                [/^votre (adresse e-mail|courriel)/i, ['email', 'username', 'off']],
                [/^votre (adresse e-mail|courriel) ou /i, ['email', 'tel', 'off']],
                [/^votre téléphone/i, ['tel', 'off']],
                [/mot de passe/i, ['current-password', 'new-password']],
                [/^votre (nom|prénom)/i, ['name', 'given-name', 'family-name']]
              ];
              const faults = [];
              for (const field of document.querySelectorAll('main input:not([type=hidden])')) {
                const label = field.labels[0]?.innerText.trim() ?? '';
                const rules = wanted.filter(([words]) => words.test(label));
                if (rules.length && field.checkVisibility() && !rules.some(([, purposes]) => purposes.includes(field.autocomplete.split(' ').pop())))
                  faults.push('« ' + label + ' » ne dit pas ce que le navigateur peut remplir : ' + (field.autocomplete || 'rien'));
              }
              return faults;
            })()
            """;

    private Forms() {}

    static List<String> faults(Visitor visitor) {
        List<String> faults = new ArrayList<>(visitor.ask(FAULTS));
        faults.addAll(visitor.ask(PURPOSES));
        return faults;
    }
}
