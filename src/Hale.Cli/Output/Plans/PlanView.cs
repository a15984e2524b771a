using Hale.Cli.Sessions.Validation;
using Hale.Engine.Planning;

namespace Hale.Cli.Output.Plans;

/// <summary>A plan as it is shown.</summary>
/// <param name="Report">What the changed definitions would do.</param>
/// <param name="Against">What is compared with, in words.</param>
/// <param name="Top">How many of the worst movers are listed.</param>
/// <param name="Proofs">What is known of whether the changed scores tell who leaves.</param>
internal sealed record PlanView(PlanReport Report, string Against, int Top, PlannedProofs Proofs)
{
    /// <summary>Whether backtests and cards were stored for it.</summary>
    public bool Stores { get; init; }
}
