using Hale.Core.Outcomes;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Finds the moments that an account is observed for.</summary>
internal interface ITargets
{
    /// <summary>The targets of an account. What was not known at a target's first moment is found out there.</summary>
    IEnumerable<Target> Of(AccountFacts facts);

    /// <summary>How many paid lives of an account are followed; null where lives are not.</summary>
    int? LivesOf(ObservedLife life) => null;
}
