namespace Hale.Core.Outcomes;

/// <summary>What a term of an account is.</summary>
internal enum TermKind
{
    /// <summary>Paid for: it makes a customer.</summary>
    Paid,

    /// <summary>On trial.</summary>
    Trial,

    /// <summary>A pause: a customer stays one and pays nothing for a while.</summary>
    Paused,

    /// <summary>Free of charge.</summary>
    Free,
}
