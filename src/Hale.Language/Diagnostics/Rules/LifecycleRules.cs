namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE605x: how the paid life of accounts is read.</summary>
internal static class LifecycleRules
{
    public static DiagnosticRule NothingRead { get; } = new(
        "HALE6050", Severity.Error, "a lifecycle that nothing feeds",
        "`lifecycle` reads who is a customer from subscriptions, from stated outcomes or from activity. `trial`, `free` and `paused` say what a term of a subscription is.",
        "lifecycle: { trial: 'product == \"trial\"' }   # and no source gives subscriptions",
        "Add a source with `subscriptions:` or `outcomes:`, or say what keeps an account a customer: `inactivity: { of: purchase, for: 90d }`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NothingRead];
}
