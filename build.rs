fn main() {
    // What is embedded must be embedded anew when it changes.
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=migrations");
}
