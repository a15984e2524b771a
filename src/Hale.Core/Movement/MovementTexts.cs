using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>Why a movement is not split, in one voice.</summary>
internal static class MovementTexts
{
    public const string NotReproduced =
        "the values that were kept do not give the stored numbers again, so that no part could be trusted; computed again by `hale score`, such a day can be explained";

    /// <summary>Why a movement cannot be split; null when it can.</summary>
    public static string? Obstacle(MovementDefinition[] definitions, MovementStand[] stands)
    {
        var (first, second) = (definitions[0].Score.Scale, definitions[1].Score.Scale);
        if (first != second)
        {
            return $"the scale was {Of(first)} and is {Of(second)}: numbers of one cannot be subtracted from numbers of the other";
        }

        var has = Array.TrueForAll(stands, stand => stand.Score is not null) || Array.TrueForAll(stands, stand => stand.Computed is not null);
        return has ? null : string.Join("; ", stands.Select(Without).OfType<string>());
    }

    public static string TooMany(int causes) => $"{causes} causes changed, and at most {Coalitions.MostPlayers} can be told apart";

    private static string Of(Scale scale) => $"{NumberTexts.Exact(scale.From)} to {NumberTexts.Exact(scale.To)}";

    private static string? Without(MovementStand stand, int end) => stand.Computed is null || stand.Score is null
        ? $"{(end == 0 ? "before" : "after")}: {stand.StatusText}"
        : null;
}
