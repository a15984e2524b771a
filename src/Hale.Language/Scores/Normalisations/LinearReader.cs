using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>linear: { from: 50%, to: 80% }</c>: the values that give no points and all points.</summary>
internal sealed class LinearReader(ScoreContext context) : INormalisationReader
{
    private readonly NodeReader _read = new(context.Bag);

    public string Key => "linear";

    public bool Accepts(ValueKind kind) => kind == ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, Metric? metric)
    {
        if (_read.Mapping(entry.Value, "`linear`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`linear`", context.Bag);
        var (from, to) = (map.RequiredNumber("from"), map.RequiredNumber("to"));
        map.Finish();
        if (from is null || to is null)
        {
            return null;
        }

        if (from == to)
        {
            context.Bag.Report(MeaningRules.Flat, mapping.Span, FormattableString.Invariant($"`from` and `to` are both {from}"));
            return null;
        }

        return new Normalisation.Linear(from.Value, to.Value);
    }
}
