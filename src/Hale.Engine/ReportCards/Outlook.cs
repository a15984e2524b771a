namespace Hale.Engine.ReportCards;

/// <summary>When more will be known.</summary>
/// <param name="MoreChurners">How many more customers would have to leave; at least 1.</param>
/// <param name="ChurnersPerMonth">How many left a month in the time that can be judged.</param>
/// <param name="About">The day on which that is reached at this pace.</param>
/// <param name="IsPast">Whether that day was over when the card was made: newer outcomes should tell already.</param>
public sealed record Outlook(int MoreChurners, double ChurnersPerMonth, DateOnly About, bool IsPast);
