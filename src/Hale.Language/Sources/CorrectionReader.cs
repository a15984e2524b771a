using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads <c>supersedes</c>: which row a row corrects.</summary>
internal static class CorrectionReader
{
    private const string Supersedes = "supersedes";

    public static MapKey Key => MapKeys.Node(Supersedes, "The column, or columns, of the id of the row that this one corrects; an empty cell corrects none.", ColumnShape.Several);

    /// <summary>The columns of the corrected row's id.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="id">The columns of the row's own id.</param>
    /// <param name="columns">Reads the columns.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static IReadOnlyList<string> Read(MapReader map, IReadOnlyList<string> id, ColumnReader columns, DiagnosticBag bag)
    {
        var corrected = columns.Several(map, Supersedes);
        if (corrected.Count > 0 && corrected.Count != id.Count)
        {
            bag.Report(
                HistoryRules.CorrectsWithoutId, map.Optional(Supersedes)!.Span,
                id.Count == 0 ? $"{map.What} has `supersedes` and no `id`" : $"{map.What} has an `id` of {id.Count} columns and `supersedes` of {corrected.Count}");
        }

        return corrected;
    }
}
