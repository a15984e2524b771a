using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Says which accounts are asked for at which moments, by what was known then.</summary>
internal interface IMembership
{
    /// <summary>The answer for each account and moment, in their order.</summary>
    Task<IReadOnlyList<Belongs>> OfAsync(IReadOnlyList<AccountMoment> moments, CancellationToken cancellationToken);
}
