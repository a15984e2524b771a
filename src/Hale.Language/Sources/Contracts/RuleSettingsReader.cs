using Hale.Core.Contracts;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Contracts;

/// <summary>Reads how severe a rule is: a word, or <c>{ severity: error, warn_if: "&gt; 10", error_if: "&gt; 1%", then: stale }</c>.</summary>
internal sealed class RuleSettingsReader(DiagnosticBag bag)
{
    private const string LimitAdvice = "write how many are too many: `\"> 10\"`, or a share: `\"> 1%\"`";

    private static readonly IReadOnlyDictionary<string, bool> Severities = new Dictionary<string, bool> { ["error"] = true, ["warn"] = false };

    private readonly NodeReader _read = new(bag);

    /// <summary>What a broken contract may do.</summary>
    public static IReadOnlyDictionary<string, ContractEffect?> Effects { get; } = new Dictionary<string, ContractEffect?>
    {
        ["source_gap"] = ContractEffect.SourceGap, ["stale"] = ContractEffect.Stale, ["nothing"] = ContractEffect.Nothing,
    };

    /// <summary>What happens to values when it is broken.</summary>
    public static MapKey<ContractEffect?> Then { get; } = MapKeys.Choice("then", "What a broken contract does to the values made of the source.", null, Effects);

    private static readonly MapKey<bool> Severity = MapKeys.Choice("severity", "`error` (the default), or `warn`, which only says it.", otherwise: true, Severities);

    /// <summary>The keys that every rule may have.</summary>
    public static MapKey[] Keys { get; } =
    [
        Severity, MapKeys.Node("warn_if", "From how many failures on it warns, such as `> 10` or `> 1%`.", ValueShape.Limit),
        MapKeys.Node("error_if", "From how many failures on it is broken, such as `> 10` or `> 1%`.", ValueShape.Limit), Then,
    ];

    /// <summary>The settings of a rule that says nothing else.</summary>
    public static MapShape Only { get; } = new(Keys);

    /// <summary>The settings of a rule without keys of its own, a word or a mapping; null when nothing is asked (<c>allow</c>) or something was reported.</summary>
    public RuleSettings? Alone(YamlNode node, string what, bool mayAllow)
    {
        if (node is YamlMapping mapping)
        {
            var map = new MapReader(mapping, what, bag, Only);
            var settings = Read(map);
            map.Finish();
            return settings;
        }

        var words = new Dictionary<string, RuleSettings?> { ["warn"] = RuleSettings.Warn, ["error"] = RuleSettings.Error };
        if (mayAllow)
        {
            words["allow"] = null;
        }

        return _read.Choice(node, what, null, words);
    }

    /// <summary>The settings that stand beside the keys of a rule.</summary>
    public RuleSettings Read(MapReader map)
    {
        var isError = map.Read(Severity);
        var (warn, error) = (Limit(map, "warn_if"), Limit(map, "error_if"));
        if (!isError && map.Optional("error_if") is { } node)
        {
            bag.Report(ContractRules.NeverBroken, node.Span, "`error_if` stands beside `severity: warn`, by which the rule is never broken", "remove one of the two");
        }

        return new RuleSettings(new ContractLimits(warn ?? ContractLimit.Any, isError ? error ?? ContractLimit.Any : null), map.Read(Then));
    }

    private ContractLimit? Limit(MapReader map, string key)
    {
        if (map.Optional(key) is not { } node || _read.Scalar(node, $"`{key}`") is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var isInclusive = text.StartsWith(">=", StringComparison.Ordinal);
        var digits = (isInclusive ? text[2..] : text.StartsWith('>') ? text[1..] : text).Trim();
        if (!Numbers.TryParse(digits, out var number))
        {
            bag.Report(ShapeRules.NotANumber, node.Span, $"`{key}` is `{scalar.Text}`, which is no limit", LimitAdvice);
            return null;
        }

        var isShare = digits.EndsWith('%');
        if (number < 0 || (isShare && number > 1))
        {
            bag.Report(ShapeRules.OutOfRange, node.Span, $"`{key}` is `{scalar.Text}`, which is not possible", LimitAdvice);
            return null;
        }

        return new ContractLimit(number, isShare, isInclusive);
    }
}
