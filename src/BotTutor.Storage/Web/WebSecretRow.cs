using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Web;

internal sealed class WebSecretRow
{
    public required string Name { get; init; }

    public required byte[] Secret { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<WebSecretRow>
    {
        public void Configure(EntityTypeBuilder<WebSecretRow> builder) => builder.HasKey(row => row.Name);
    }
}
