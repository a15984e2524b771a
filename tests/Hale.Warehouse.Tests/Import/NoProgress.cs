namespace Hale.Tests.Import;

internal sealed class NoProgress : IProgress<double>
{
    public void Report(double value)
    {
        // Nobody looks.
    }
}
