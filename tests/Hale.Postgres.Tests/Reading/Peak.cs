namespace Hale.Postgres.Tests.Reading;

/// <summary>How much more memory is held while rows come than at first.</summary>
internal sealed class Peak : IProgress<long>
{
    private const long Step = 100_000;
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private long _next;

    public long Growth { get; private set; }

    public void Report(long value)
    {
        if (value >= _next)
        {
            _next += Step;
            Growth = Math.Max(Growth, GC.GetTotalMemory(forceFullCollection: true) - _before);
        }
    }
}
