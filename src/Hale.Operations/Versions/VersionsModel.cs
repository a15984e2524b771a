using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Versions;

/// <summary>The tables of versions and kept definitions.</summary>
internal static class VersionsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<TextRow>().ToTable("texts").HasKey(text => text.Hash);
        model.Entity<BundleRow>().ToTable("bundles").HasKey(bundle => bundle.Hash);
        model.Entity<BundleFileRow>(file =>
        {
            file.ToTable("bundle_files").HasKey(row => new { row.Bundle, row.Path });
            file.HasOne<BundleRow>().WithMany().HasForeignKey(row => row.Bundle);
            file.HasOne<TextRow>().WithMany().HasForeignKey(row => row.Text);
        });
        model.Entity<DefinitionRow>(definition =>
        {
            definition.ToTable("definitions").HasKey(row => row.Hash);
            definition.HasOne<BundleRow>().WithMany().HasForeignKey(row => row.Bundle);
        });
        model.Entity<VersionRow>(version =>
        {
            version.ToTable("versions").HasKey(row => row.Number);
            version.Property(row => row.Number).ValueGeneratedNever();
            version.HasOne<BundleRow>().WithMany().HasForeignKey(row => row.Bundle);
            version.HasOne<VersionRow>().WithMany().HasForeignKey(row => row.RolledBackTo);
        });
        model.Entity<VersionDefinitionRow>(definition =>
        {
            definition.ToTable("version_definitions").HasKey(row => new { row.Version, row.Score });
            definition.HasOne<VersionRow>().WithMany(row => row.Definitions).HasForeignKey(row => row.Version);
            definition.HasOne<DefinitionRow>().WithMany().HasForeignKey(row => row.Definition);
        });
    }
}
