namespace Hale.Engine.Proving;

/// <summary>An acknowledgement that is kept. It holds for the definition: for later cards of it with the same alarms too.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="Definition">The hash of the definition whose card it is.</param>
/// <param name="Said">What was said.</param>
public sealed record Acknowledgement(long Number, string Definition, AcknowledgementDraft Said);
