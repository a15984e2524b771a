using Hale.Cli.Hosting;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Output.Validation;

/// <summary>Why there are no observations, and what to do.</summary>
internal static class ObstacleText
{
    public static Failure Of(ObservationObstacle obstacle) => obstacle switch
    {
        ObservationObstacle.NothingImported => new Failure(ExitCode.NotFound, "nothing has been imported, so there is nothing to observe", "run `hale import`"),
        ObservationObstacle.CrossSection => new Failure(
            ExitCode.NotFound,
            "a cross-section: no point in time, so no skill can be shown",
            "no fact has a date, so what is known of an account may have come after it left; import facts with dates, such as events, terms of subscriptions or outcomes"),
        ObservationObstacle.NoLifecycle => new Failure(
            ExitCode.NotFound, "hale.yaml does not say how paid life is read, so nobody can be said to be lost", "add a `lifecycle`, such as `lifecycle: { grace: 30d }`; see docs/outcomes.md"),
    };
}
