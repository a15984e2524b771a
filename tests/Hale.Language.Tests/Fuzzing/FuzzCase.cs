using System.Text;

namespace Hale.Tests.Fuzzing;

/// <summary>A file of a sample project, changed.</summary>
/// <param name="Seed">What it was drawn from.</param>
/// <param name="Project">The index of the project.</param>
/// <param name="File">The file.</param>
/// <param name="Content">What it says instead.</param>
internal sealed record FuzzCase(int Seed, int Project, string File, byte[] Content)
{
    public override string ToString() => $"seed {Seed}, project {Project}, {File}:\n{Encoding.UTF8.GetString(Content)}";
}
