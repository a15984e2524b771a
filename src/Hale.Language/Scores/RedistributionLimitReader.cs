using Hale.Core.Scorecards;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>redistribution_limit</c> of a score or a scorecard.</summary>
internal static class RedistributionLimitReader
{
    private const string Key = "redistribution_limit";
    private const string Advice = "write how many times its own weight a measure may come to weigh, 1 or more, or `none`";

    /// <summary>The limit; null where none is written or something was reported.</summary>
    public static RedistributionLimit? Read(MapReader map) =>
        map.Optional(Key) is YamlScalar { Text: "none" } ? new RedistributionLimit(null)
        : map.NumberIn(Key, 1, Numbers.Largest, Advice) is { } times ? new RedistributionLimit(times)
        : null;
}
