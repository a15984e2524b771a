using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation;
using Hale.Engine.Proving;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Refuses to make a definition live whose report card has an alarm that nobody has looked at.</summary>
internal static class BlockedCards
{
    /// <summary>Fails where the newest card of a definition that is not live yet is blocked. A definition without a card is not.</summary>
    public static async Task RefuseAsync(ProjectSession session, CancellationToken cancellation)
    {
        var live = (await session.Operations.Versions.LiveAsync(cancellation))?.Definitions;
        foreach (var (score, hash) in DefinitionHashes.Of(session.Project).Where(score => live?.GetValueOrDefault(score.Key) != score.Value).OrderBy(score => score.Key, StringComparer.Ordinal))
        {
            if (await CardStanding.FindAsync(session.Operations.Cards, hash, cancellation) is { IsBlocked: true } standing)
            {
                throw new Failure(
                    ExitCode.Blocked,
                    $"the report card of `{score}` has an alarm that nobody has looked at ({string.Join(", ", standing.Open.Select(CardSentences.Alarm))}); nothing was applied",
                    $"`hale report-card {score} --draft` says what to check; if nothing is wrong, say what you found: `hale report-card {score} --draft --acknowledge \"what you found\"`");
            }
        }
    }
}
