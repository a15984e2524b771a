namespace Hale.Engine.Auditing.Input;

/// <summary>What is known of an account beside its score.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its name.</param>
/// <param name="Segment">The segment it belongs to.</param>
/// <param name="Owner">Who looks after it.</param>
/// <param name="Revenue">Its revenue, in the file's currency, as of the file.</param>
/// <param name="Start">The day it became a customer.</param>
/// <param name="End">The day its contract ends.</param>
/// <param name="TenureMonths">How many months it has been a customer, as of the file; used only where no start is known.</param>
public sealed record AuditAccount(string Account, string? Name, string? Segment, string? Owner, double? Revenue, DateOnly? Start, DateOnly? End, double? TenureMonths);
