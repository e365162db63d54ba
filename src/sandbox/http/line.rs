//! The listening socket, able to hang up on a caller without a word, as a broken network does.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// All connections together; an outage closes them and every new one.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Exchange {
    out: AtomicBool,
    open: Mutex<Vec<Weak<Switch>>>,
}

/// Hangs up on one connection.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Cut(Arc<Switch>);

#[derive(Debug, Default)]
struct Switch {
    cut: AtomicBool,
    waker: AtomicWaker,
}

pub(in crate::sandbox) struct Line {
    listener: TcpListener,
    exchange: Arc<Exchange>,
}

pub(in crate::sandbox) struct Wire {
    stream: TcpStream,
    switch: Arc<Switch>,
}

impl Exchange {
    pub(in crate::sandbox) fn outage(&self, out: bool) {
        self.out.store(out, Ordering::SeqCst);
        if out {
            self.hang_up_all();
        }
    }

    pub(in crate::sandbox) fn hang_up_all(&self) {
        let open = std::mem::take(&mut *self.open.lock().unwrap_or_else(PoisonError::into_inner));
        for switch in open.iter().filter_map(Weak::upgrade) {
            switch.hang_up();
        }
    }

    fn enter(&self, switch: &Arc<Switch>) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|known| known.strong_count() > 0);
        open.push(Arc::downgrade(switch));
    }
}

impl Cut {
    /// From now on nothing more is written, and the connection closes.
    pub(in crate::sandbox) fn hang_up(&self) {
        self.0.hang_up();
    }
}

impl Switch {
    fn hang_up(&self) {
        self.cut.store(true, Ordering::SeqCst);
        self.waker.wake();
    }
}

impl Line {
    pub(in crate::sandbox) fn new(listener: TcpListener, exchange: Arc<Exchange>) -> Self {
        Self { listener, exchange }
    }
}

impl Listener for Line {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        loop {
            match self.listener.accept().await {
                Ok((stream, from)) => {
                    let switch = Arc::new(Switch::default());
                    self.exchange.enter(&switch);
                    if !self.exchange.out.load(Ordering::SeqCst) {
                        return (Wire { stream, switch }, from);
                    }
                }
                // Out of file handles, most likely; the next attempt may do better.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Connected<IncomingStream<'_, Line>> for Cut {
    fn connect_info(stream: IncomingStream<'_, Line>) -> Self {
        Self(stream.io().switch.clone())
    }
}

impl Wire {
    /// Checks the switch, asking to be woken when it is thrown.
    fn is_cut(&self, cx: &Context<'_>) -> bool {
        self.switch.waker.register(cx.waker());
        self.switch.cut.load(Ordering::SeqCst)
    }
}

fn hung_up() -> io::Error {
    io::Error::from(io::ErrorKind::ConnectionReset)
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_cut(cx) {
            return Poll::Ready(Err(hung_up()));
        }
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if self.is_cut(cx) {
            return Poll::Ready(Err(hung_up()));
        }
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.is_cut(cx) {
            return Poll::Ready(Err(hung_up()));
        }
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Wire {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}
