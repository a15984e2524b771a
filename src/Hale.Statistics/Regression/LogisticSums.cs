namespace Hale.Statistics.Regression;

/// <summary>The sums over rows that make a <see cref="LogisticPoint"/>; the intercept is the last parameter.</summary>
/// <param name="parameters">How many parameters there are.</param>
internal sealed class LogisticSums(int parameters)
{
    internal double Loss { get; set; }

    internal double[] Gradient { get; } = new double[parameters];

    /// <summary>The absolute terms of the gradient.</summary>
    internal double[] Terms { get; } = new double[parameters];

    /// <summary>The second derivatives on and below the diagonal, row by row.</summary>
    internal double[] Lower { get; } = new double[parameters * parameters];

    internal void Add(ReadOnlySpan<double> row, double residual, double curvature)
    {
        for (var j = 0; j < row.Length; j++)
        {
            var part = residual * row[j];
            Gradient[j] += part;
            Terms[j] += Math.Abs(part);
            AddTo(Lower.AsSpan(j * parameters, j + 1), row, curvature * row[j]);
        }

        Gradient[^1] += residual;
        Terms[^1] += Math.Abs(residual);
        AddTo(Lower.AsSpan(row.Length * parameters, row.Length), row, curvature);
        Lower[^1] += curvature;
    }

    private static void AddTo(Span<double> line, ReadOnlySpan<double> row, double factor)
    {
        for (var k = 0; k < line.Length; k++)
        {
            line[k] += factor * row[k];
        }
    }
}
