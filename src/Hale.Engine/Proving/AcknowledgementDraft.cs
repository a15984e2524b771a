using Hale.Core.Time;

namespace Hale.Engine.Proving;

/// <summary>Somebody has looked at the alarms of a card that block it, and says why they need not.</summary>
/// <param name="Card">The number of the card.</param>
/// <param name="Alarms">The codes of the alarms, in ordinal order.</param>
/// <param name="Author">Who says so.</param>
/// <param name="Why">What they found.</param>
/// <param name="At">When.</param>
public sealed record AcknowledgementDraft(long Card, IReadOnlyList<string> Alarms, string Author, string Why, Instant At);
