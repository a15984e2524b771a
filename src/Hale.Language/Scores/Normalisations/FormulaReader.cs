using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Expressions;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>formula: max(0, 100 - 10 * tickets)</c>: points on the score's scale, computed from metrics.</summary>
internal sealed class FormulaReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "formula";

    private readonly NodeReader _read = new(context.Bag);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => true;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric) =>
        _read.Scalar(entry.Value, "`formula`") is { } text && ExpressionBinder.Bind(text.Located, context.Metrics, ValueKind.Number, context.Bag) is { } points
            ? new Normalisation.Formula(points)
            : null;
}
