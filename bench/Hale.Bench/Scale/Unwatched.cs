namespace Hale.Bench.Scale;

/// <summary>Progress that nobody watches.</summary>
internal sealed class Unwatched<T> : IProgress<T>
{
    public void Report(T value)
    {
        // Nobody watches.
    }
}
