using System.Text;

namespace Hale.Language.Diagnostics;

/// <summary>The reference page of all diagnostics.</summary>
internal static class DiagnosticsPage
{
    private const string Head =
        """
        # Diagnostics

        Every problem that Hale finds in a project has a stable id, a place (`file:line:column`), what is wrong and what to do.
        An error stops the project from being used; a warning does not. This page is printed from the catalogue in
        `src/Hale.Language/Diagnostics`; after a change there, run the tests of Hale.Language with `HALE_UPDATE_DOCS=1`.

        | ids | about |
        | --- | --- |
        | HALE1xxx | files and YAML |
        | HALE2xxx | keys and types |
        | HALE3xxx | names and references |
        | HALE4xxx | expressions |
        | HALE5xxx | meaning; HALE58xx: what was hardly meant; HALE59xx: what the data say of the definitions (`hale check --data`) |
        | HALE6xxx | how sources are read |
        | HALE7xxx | tests of definitions |

        """;

    public static string Print()
    {
        var page = new StringBuilder(Head);
        foreach (var rule in DiagnosticCatalogue.All)
        {
            Append(page, rule);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticRule rule) => page
        .Append("\n## ").Append(rule.Id).Append(": ").Append(rule.Title).Append('\n')
        .Append('\n').Append(rule.Severity).Append(". ").Append(rule.Cause).Append('\n')
        .Append("\n```\n").Append(rule.Example).Append("\n```\n")
        .Append("\n**What to do:** ").Append(rule.Fix).Append('\n');
}
