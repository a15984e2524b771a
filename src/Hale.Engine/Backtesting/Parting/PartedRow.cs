using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Parting;

/// <summary>An observation as far as parting in time goes.</summary>
/// <param name="AsOf">The moment of the observation.</param>
/// <param name="Until">The end of its horizon, excluded.</param>
/// <param name="Account">The account, by any number of its own.</param>
/// <param name="Left">Whether it left of its own will.</param>
internal readonly record struct PartedRow(Instant AsOf, Instant Until, int Account, bool Left);
