using Hale.Core.Metrics.Accounts;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>children: scores.health</c> with <c>as: mean</c>, and <c>weighted_by</c>, <c>with</c>, <c>deep</c>, <c>opt_out</c>.</summary>
internal sealed class ChildrenKind(SourceCatalogue catalogue, DiagnosticBag bag) : IMetricKind
{
    private static readonly IReadOnlyDictionary<string, ChildrenAggregate> Aggregates =
        Enum.GetValues<ChildrenAggregate>().ToDictionary(aggregate => aggregate.ToString().ToLowerInvariant());

    private static readonly IReadOnlyDictionary<string, bool> TruthWords = new Dictionary<string, bool> { ["true"] = true, ["false"] = false };

    private static readonly MapKey<YamlNode?> As = MapKeys.RequiredNode(
        "as", "What is made of the children's values. `worst` is the lowest band, `share` and `count` may be of a condition.", ValueShape.Words(Aggregates.Keys),
        $"say what is made of the children's values: {Choices.Text(Aggregates.Keys.Select(word => $"as: {word}"))}");

    private static readonly MapKey<YamlNode?> WeightedBy = MapKeys.Node("weighted_by", "The metric by which a child weighs in a mean or a share, such as `arr`.", ValueShape.Text);

    private static readonly MapKey<bool> With = MapKeys.Choice(
        "with", "`parent` when the account itself counts as one of its children.", false, new Dictionary<string, bool> { ["parent"] = true });

    private static readonly MapKey<bool> DeepKey = MapKeys.Choice("deep", "`true` when children of children count as well, at every level.", false, TruthWords);

    private static readonly MapKey<LocatedText?> OptOut = MapKeys.Expression("opt_out", "A condition over a child's metrics and scores that leaves it out.");

    private readonly NodeReader _read = new(bag);

    public string Key => "children";

    public string Meaning => "What the accounts below an account come to: an expression over a child's metrics, and its scores as `scores.name` and `bands.name`.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [As, WeightedBy, With, DeepKey, OptOut];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        CheckParents(value);
        var text = _read.Scalar(value, "`children`")?.Located;
        ChildrenAggregate? aggregate = map.Read(As) is { } word && _read.Choice(word, "`as`", (ChildrenAggregate?)null, Aggregates.ToDictionary(pair => pair.Key, pair => (ChildrenAggregate?)pair.Value)) is { } known ? known : null;
        var weight = map.Read(WeightedBy) is { } node ? _read.Scalar(node, "`weighted_by`") : null;
        var (withParent, deep) = (map.Read(With), map.Read(DeepKey));
        var optOut = map.Read(OptOut) is { } condition && ExpressionParser.Parse(condition, bag) is { } parsed ? (condition, parsed) : ((LocatedText, Syntax)?)null;
        return text is null || aggregate is null || ExpressionParser.Parse(text, bag) is not { } syntax
            ? null
            : new MetricDraft.OverChildren(head, new ChildrenDraft(text, syntax, aggregate.Value, weight, optOut) { WithParent = withParent, Deep = deep });
    }

    private void CheckParents(YamlNode value)
    {
        var isDeclared = catalogue.Attributes.Contains(RowMapping.Accounts.ParentAttribute);
        if (!isDeclared && catalogue.IsComplete)
        {
            bag.Report(AcrossRules.NoParents, value.Span, "no source says which account is whose parent");
        }
        else if (isDeclared && catalogue.Attributes.TypeOf(RowMapping.Accounts.ParentAttribute) is { } type and not AttributeType.Text)
        {
            bag.Report(AcrossRules.NoParents, value.Span, $"the attribute `parent` is of type `{type.ToString().ToLowerInvariant()}`", "declare it as a text: the id of another account");
        }
    }
}
