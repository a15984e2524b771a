using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads how numbers and dates stand in text cells: <c>decimal</c> and <c>dates</c>.</summary>
internal sealed class NotationReader(DiagnosticBag bag)
{
    /// <summary>The words for how decimals are written.</summary>
    internal static readonly IReadOnlyDictionary<string, bool> Decimals = new Dictionary<string, bool> { ["point"] = false, ["comma"] = true };

    private readonly NodeReader _read = new(bag);

    public CellNotation Read(MapReader source)
    {
        var comma = source.Choice("decimal", otherwise: false, Decimals);
        if (source.Optional("dates") is not YamlMapping mapping)
        {
            return new CellNotation(comma, source.Optional("dates") is { } node ? Patterns(node) : [], Iso: true);
        }

        var map = new MapReader(mapping, "`dates`", bag, SourceShape.OnlyDates);
        var only = map.Required("only", "write a pattern, a list of patterns, or `{ only: … }` to read no others, not even ISO 8601");
        map.Finish();
        return new CellNotation(comma, only is null ? [] : Patterns(only), Iso: false);
    }

    private List<DatePattern> Patterns(YamlNode node)
    {
        var patterns = new List<DatePattern>();
        foreach (var written in _read.Scalars(node, "a pattern of dates"))
        {
            if (!DatePattern.TryParse(written.Text, out var pattern, out var problem))
            {
                bag.Report(SourceRules.BadDatePattern, written.Span, $"`{written.Text}` is not a pattern of dates: {problem}");
            }
            else if (patterns.Find(other => other.Epoch >= pattern.Epoch) is { } finer)
            {
                bag.Report(SourceRules.BadDatePattern, written.Span, $"`{pattern}` would never be read: whatever it fits, `{finer}` fits too", "write the larger unit first");
            }
            else
            {
                patterns.Add(pattern);
            }
        }

        return patterns;
    }
}
