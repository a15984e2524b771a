namespace Hale.Engine.ReportCards;

/// <summary>Something that cannot be said yet.</summary>
/// <param name="Kind">What.</param>
/// <param name="Outlook">When it will be known at the present pace; null where time alone does not help.</param>
public sealed record Unknown(UnknownKind Kind, Outlook? Outlook);
