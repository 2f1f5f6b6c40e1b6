using BotTutor.Shop;
using BotTutor.Shop.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class ClaimCodeRow
{
    public required string Shop { get; init; }

    public long Version { get; set; }

    public string Hash { get; set; } = "";

    public DateTimeOffset Expires { get; set; }

    public Guid? UsedBy { get; set; }

    public ClaimCode ToCode() => new()
    {
        Shop = new ShopId(Shop),
        Hash = Hash,
        Expires = Expires,
        UsedBy = UsedBy is { } seller ? new SellerId(seller) : null,
    };

    public void Take(ClaimCode code)
    {
        Version++;
        Hash = code.Hash;
        Expires = code.Expires;
        UsedBy = code.UsedBy?.Value;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<ClaimCodeRow>
    {
        public void Configure(EntityTypeBuilder<ClaimCodeRow> builder)
        {
            builder.HasKey(row => row.Shop);
            builder.HasIndex(row => row.Hash).IsUnique();
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
