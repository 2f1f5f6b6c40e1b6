using BotTutor.Storage.Learning;
using BotTutor.Storage.People;
using BotTutor.Storage.Shop;
using BotTutor.Storage.Telegram;
using BotTutor.Storage.Turns;
using BotTutor.Storage.Web;
using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage;

/// <summary>The one model, whatever database it lives in. Each provider derives from it and owns its migrations.</summary>
internal abstract class BotTutorDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<TimerRow> Timers => Set<TimerRow>();

    public DbSet<StoppedBotRow> StoppedBots => Set<StoppedBotRow>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<WhereaboutRow> Whereabouts => Set<WhereaboutRow>();

    public DbSet<TraceRow> Traces => Set<TraceRow>();

    public DbSet<WebConversationRow> WebConversations => Set<WebConversationRow>();

    public DbSet<WebActivityRow> WebActivities => Set<WebActivityRow>();

    public DbSet<WebUploadRow> WebUploads => Set<WebUploadRow>();

    public DbSet<WebSecretRow> WebSecrets => Set<WebSecretRow>();

    public DbSet<TelegramNoteRow> TelegramNotes => Set<TelegramNoteRow>();

    public DbSet<ShopRow> Shops => Set<ShopRow>();

    public DbSet<CatalogRow> Catalogs => Set<CatalogRow>();

    public DbSet<StockRow> Stock => Set<StockRow>();

    public DbSet<CartRow> Carts => Set<CartRow>();

    public DbSet<CheckoutRow> Checkouts => Set<CheckoutRow>();

    public DbSet<OrderRow> Orders => Set<OrderRow>();

    public DbSet<OrderLineRow> OrderLines => Set<OrderLineRow>();

    public DbSet<OrderEventRow> OrderEvents => Set<OrderEventRow>();

    public DbSet<OrderDayRow> OrderDays => Set<OrderDayRow>();

    public DbSet<RestockNoticeRow> RestockNotices => Set<RestockNoticeRow>();

    public DbSet<ShopSellerRow> ShopSellers => Set<ShopSellerRow>();

    public DbSet<ClaimCodeRow> ClaimCodes => Set<ClaimCodeRow>();

    public DbSet<CohortRow> Cohorts => Set<CohortRow>();

    public DbSet<EnrolmentRow> Enrolments => Set<EnrolmentRow>();

    public DbSet<FormAnswerRow> FormAnswers => Set<FormAnswerRow>();

    public DbSet<BookmarkRow> Bookmarks => Set<BookmarkRow>();

    public DbSet<StepMarkRow> StepMarks => Set<StepMarkRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<AttemptAnswerRow> AttemptAnswers => Set<AttemptAnswerRow>();

    public DbSet<ReviewCardRow> ReviewCards => Set<ReviewCardRow>();

    public DbSet<CertificateRow> Certificates => Set<CertificateRow>();

    public DbSet<AnonymousCountRow> AnonymousCounts => Set<AnonymousCountRow>();

    /// <summary>Gets why not everything that was asked of this context got an answer.</summary>
    public GroundException? LostGround { get; private set; }

    /// <summary>Contexts come from a pool, whose next user has lost nothing.</summary>
    public void HasLostGround(GroundException? failure) => LostGround = failure;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BotTutorDb).Assembly);
        DatabaseNames.Apply(modelBuilder.Model);
    }
}
