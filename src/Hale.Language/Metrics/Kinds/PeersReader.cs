using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary>Reads with whom an account is compared.</summary>
internal sealed class PeersReader(DiagnosticBag bag)
{
    /// <summary>The metrics in which peers agree with the account.</summary>
    public static MapKey<YamlNode?> Within { get; } = MapKeys.Node(
        "within", "A metric in which peers agree with the account, such as `plan`, or several, the most important first; otherwise the whole population.",
        ValueShape.OneOrMore(ValueShape.Text));

    private readonly NodeReader _read = new(bag);

    /// <summary>The names of the metrics, in their order; none for the whole population.</summary>
    public IReadOnlyList<YamlScalar> Read(MapReader map) => map.Read(Within) is { } node ? _read.Scalars(node, "the name of a metric") : [];
}
