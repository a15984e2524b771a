using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.ReportCards.Own;

/// <summary>The backtest that a card of one of Hale's own scores is made from.</summary>
/// <param name="Number">Its number; 0 before it is stored.</param>
/// <param name="DefinitionHash">The definition that is judged.</param>
/// <param name="Rules">How it was observed.</param>
/// <param name="Known">The moment up to which outcomes were known.</param>
/// <param name="InputsFingerprint">A hash of what had been imported.</param>
/// <param name="Tried">How many definitions of the score have been held against these outcomes, this one among them.</param>
public sealed record BacktestSource(long Number, string DefinitionHash, ValidationRules Rules, Instant Known, string InputsFingerprint, int Tried);
