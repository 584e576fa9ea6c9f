using NUnit.Framework;
using RhetoricScan.Catalogues;
using RhetoricScan.IO.Models;
using RhetoricScan.Tests.Support;

namespace RhetoricScan.Tests.Models;

public sealed class CatalogueLoaderTests
{
    [Test]
    public void Overlay_replaces_the_actor_with_the_same_id_and_adds_forms()
    {
        using var folder = new TemporaryFolder();
        var actors = folder.Write("own.csv", "id,kind,state,members,en,ru,ko\nCHE,state,,,Helvetia,,\n");
        var names = folder.Write("names.csv", "actor,language,kind,case,forms\nCHE,en,name,,Helvetia|Helvetic Republic\n");
        var set = CatalogueLoader.Load(ModelDirectory.Open(), new CatalogueOverlays { Actors = [actors, names] });
        Assert.That(set.FindActor("CHE")!.Names["en"], Is.EqualTo("Helvetia"));
        Assert.That(set.ActorNames.Where(name => name.Actor == "CHE").Select(name => name.Form), Does.Contain("Helvetic Republic").And.Contain("Switzerland"));
    }

    [Test]
    public void Mistakes_are_told_with_file_line_and_advice()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.csv", "# comment\nactor,language,kind,case,forms\nCHE,en,nickname,,Confoederatio\nFRANCE,en,name,,Gaul\n");
        var mistakes = Assert.Throws<UserErrorException>(() => CatalogueLoader.Load(ModelDirectory.Open(), new CatalogueOverlays { Actors = [file] }))!.Diagnostics;
        Assert.That(mistakes.Single().ToString(), Does.StartWith($"{file}(3): RS2006: 'nickname'").And.Contain("demonym"));
    }

    [Test]
    public void A_misspelt_id_is_answered_with_the_nearest_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.csv", "actor,language,kind,case,forms\nRUZ,en,name,,Muscovy\n");
        var mistakes = Assert.Throws<UserErrorException>(() => CatalogueLoader.Load(ModelDirectory.Open(), new CatalogueOverlays { Actors = [file] }))!.Diagnostics;
        Assert.That(mistakes.Single().Text, Does.Contain("Did you mean 'RUS'?"));
    }

    [Test]
    public void A_missing_column_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.csv", "actor,language,kind,forms\nRUS,en,name,Muscovy\n");
        var mistakes = Assert.Throws<UserErrorException>(() => CatalogueLoader.Load(ModelDirectory.Open(), new CatalogueOverlays { Actors = [file] }))!.Diagnostics;
        Assert.That(mistakes.Single().ToString(), Does.Contain("(1): RS2004: Column 'case'"));
    }

    [Test]
    public void Russian_patterns_are_written_out_in_agreement()
    {
        var set = CatalogueLoader.Load(ModelDirectory.Open());
        var forms = set.ActorNames.Where(name => name is { Actor: "PRK", Language: "ru" }).Select(name => name.Form).ToList();
        Assert.That(forms, Does.Contain("Северной Кореи").And.Contain("Северную Корею"));
        Assert.That(forms, Does.Not.Contain("Северную Кореи"));
    }

    [Test]
    public void Forms_that_collide_are_reported_once_at_the_later_row()
    {
        var rows = new CatalogueRows
        {
            Actors = Some.Rows(new Actor { Id = "AAA", Kind = ActorKind.State, Names = Some.Named("A") }, new Actor { Id = "BBB", Kind = ActorKind.State, Names = Some.Named("B") }),
            ActorNames = Some.Rows(Named("AAA", "Twin"), Named("BBB", "twin")),
        };
        var found = CatalogueLint.Actors(rows).Single();
        Assert.That((found.Code, found.Line), Is.EqualTo(("RS2016", (int?)2)));
    }

    [Test]
    public void Manifest_tells_changed_missing_and_added_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kept.csv", "a");
        folder.Write("changed.csv", "b");
        folder.Write("added.csv", "c");
        var hash = ModelManifest.Of(ModelDirectory.Open(folder.Path)).Hashes["kept.csv"];
        folder.Write("manifest.json", $$"""{"files": {"kept.csv": "{{hash}}", "changed.csv": "00", "gone.csv": "00"} }""");
        var models = ModelDirectory.Open(folder.Path);
        var codes = ModelManifest.Read(models).Compare(ModelManifest.Of(models)).Select(difference => difference.Code);
        Assert.That(codes, Is.EqualTo(["RS2002", "RS2031", "RS2032"]));
    }

    [Test]
    public void Shipped_files_agree_with_the_manifest_of_the_build()
    {
        var models = ModelDirectory.Open();
        Assert.That(ModelManifest.Read(models).Compare(ModelManifest.Of(models)), Is.Empty);
    }

    private static ActorName Named(string actor, string form) => new() { Actor = actor, Language = "en", Form = form, Kind = ActorNameKind.Name };
}
