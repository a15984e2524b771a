using System.Text.Json;
using Hale.Core.Values;

namespace Hale.Language.Text;

/// <summary>How the reasons for a missing value are written: <c>no_data</c>.</summary>
internal static class MissingReasonWords
{
    /// <summary>The reasons by their words, in their precedence.</summary>
    public static IReadOnlyDictionary<string, MissingReason> All { get; } =
        Enum.GetValues<MissingReason>().Where(reason => reason != MissingReason.None).ToDictionary(reason => JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString()));
}
