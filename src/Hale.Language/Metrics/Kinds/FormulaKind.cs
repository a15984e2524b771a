using Hale.Language.Diagnostics;
using Hale.Language.Expressions;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>formula: active_users / seats</c>: arithmetic over other metrics.</summary>
internal sealed class FormulaKind(DiagnosticBag bag) : IMetricKind
{
    private readonly NodeReader _read = new(bag);

    public string Key => "formula";

    public string Meaning => "An expression over other metrics.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map) =>
        _read.Scalar(value, "`formula`") is { Located: var text } && ExpressionParser.Parse(text, bag) is { } syntax
            ? new MetricDraft.Formula(head, text, syntax)
            : null;
}
